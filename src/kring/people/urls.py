"""Where the door is found, and what belongs to somebody's own account."""

from django.urls import path

from kring.people import views
from kring.people.account import app, devices, erasing, oidc, overview, passkeys, proof, second_step

urlpatterns = [
    path("sign-in", views.sign_in, name="sign_in"),
    path("sign-in/second-step", second_step.second_step, name="second_step"),
    path("sign-in/passkey", second_step.sign_in_by_passkey, name="sign_in_by_passkey"),
    path("sign-in/organisation", oidc.oidc_go, name="oidc_go"),
    path("sign-in/organisation/back", oidc.oidc_back, name="oidc_back"),
    path("sign-out", views.sign_out, name="sign_out"),
    path("leave", views.leave, name="leave"),
    path("set-up/<str:token>", views.set_up, name="set_up"),
    path("account", overview.account, name="account"),
    path("account/proof", proof.proof, name="proof"),
    path("account/name", overview.name, name="account_name"),
    path("account/password", overview.password, name="account_password"),
    path("account/app", app.app, name="account_app"),
    path("account/app/picture.svg", app.app_picture, name="account_app_picture"),
    path("account/app/off", app.app_off, name="account_app_off"),
    path("account/codes", app.codes, name="codes"),
    path("account/passkeys", passkeys.passkeys, name="passkeys"),
    path("account/passkeys/<int:passkey>/away", passkeys.passkey_away, name="passkey_away"),
    path("account/erase", erasing.erase, name="erase_account"),
    path("account/devices", devices.devices, name="devices"),
    path("account/devices/others/out", devices.sign_out_other_devices, name="devices_out"),
    path("account/devices/<int:device>/out", devices.sign_out_device, name="device_out"),
]
