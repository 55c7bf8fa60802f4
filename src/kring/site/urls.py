"""Where everything is found."""

from django.urls import include, path

from kring.draw import blanks, files
from kring.people.along.urls import at_the_door, of_a_kring
from kring.site import device, errors, everything, views
from kring.strengthen.questionnaires.urls import of_a_house
from kring.strengthen.thresholds.urls import of_a_house as questions_of_a_house

urlpatterns = [
    path("", views.start, name="start"),
    path("templates", blanks.templates, name="templates"),
    path("templates/<str:view>.<str:ending>", blanks.template_file, name="template_file"),
    path("templates/<str:view>", blanks.template, name="template"),
    path("words", views.words, name="words"),
    path("sources", views.sources, name="sources"),
    path("language", views.set_language, name="set_language"),
    path("favicon.ico", views.favicon, name="favicon"),
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
    path("manifest.webmanifest", device.manifest, name="manifest"),
    path("sw.js", device.worker, name="worker"),
    path("offline", device.offline, name="offline"),
    path("token", device.token, name="token"),
    path("demo", views.load_stories, name="load_stories"),
    path("demo/erase", views.erase_stories, name="erase_stories"),
    path("", include("kring.people.urls")),
    path("", include(at_the_door)),
    path("", include("kring.people.organisation.urls")),
    path("", include(of_a_house)),
    path("", include(questions_of_a_house)),
    path("kring/new", views.new_kring, name="new_kring"),
    path("kring/import", files.import_file, name="import_file"),
    path("kring/<str:kring_id>/", include(of_a_kring)),
    path("kring/<str:kring_id>/", include("kring.draw.urls")),
    path("kring/<str:kring_id>/", include("kring.read.urls")),
    path("kring/<str:kring_id>/", include("kring.strengthen.urls")),
    path("kring/<str:kring_id>/", include("kring.follow.urls")),
    path("kring/<str:kring_id>/everything.zip", everything.everything, name="everything"),
    path("kring/<str:kring_id>/erase", views.erase_kring, name="erase_kring"),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error
