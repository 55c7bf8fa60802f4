"""What Django needs to know; the choices a host has are in `configuration.py`.

Importing this makes no file and no folder: `kring read` uses it on a machine where
nothing may be written. What has to exist is made by `home.py` when Kring is started.
"""

import os
import secrets

from kring.site.configuration import LANGUAGES as LANGUAGE_NAMES
from kring.site.configuration import home_of, read_settings

_chosen = read_settings()
KRING_HOME = home_of(os.environ)
HTTPS = _chosen["https"]

# Signs sessions and forms. Made at the first start; a file command does without it.
SECRET_KEY_FILE = KRING_HOME / "keys" / "secret.key"
try:
    SECRET_KEY = SECRET_KEY_FILE.read_text("ascii").strip()
except OSError:
    SECRET_KEY = secrets.token_urlsafe(64)

DEBUG = False
ALLOWED_HOSTS = _chosen["hosts"]
ROOT_URLCONF = "kring.site.urls"
WSGI_APPLICATION = "kring.site.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "kring.site",
    "kring.follow",
    "kring.strengthen",
    "kring.read",
    "kring.draw",
    "kring.people",
    "kring.keep",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "csp",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "kring.site.static_files.ServeStatic",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "kring.people.account.devices.SeenOnPages",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "kring.site.privacy.KeepOffSharedCaches",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
            ],
        },
    },
]

# The database. An edit that was answered must survive a power cut: SQLite with
# synchronous=FULL, PostgreSQL with synchronous_commit=on; `serve` asserts it.
if _chosen["database_url"]:
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            **_chosen["database_url"],
            "OPTIONS": {
                **_chosen["database_url"]["OPTIONS"],
                "options": "-c synchronous_commit=on",
            },
            "CONN_MAX_AGE": None,
            "CONN_HEALTH_CHECKS": True,
        },
    }
else:
    DATABASES = {
        "default": {
            "ENGINE": "kring.keep.sqlite",
            "NAME": KRING_HOME / "kring.sqlite3",
            "CONN_MAX_AGE": None,
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                " PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON;",
            },
        },
    }

# People.
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["kring.people.known.ByPassword"]
SESSION_ENGINE = "kring.people.known"
LOGIN_URL = "sign_in"
LOGIN_REDIRECT_URL = "start"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "kring.people.passwords.LongEnough"},
    {"NAME": "kring.people.passwords.NotTheName"},
    {"NAME": "kring.people.passwords.NotGuessedFirst"},
]

# What allauth does and does not do here: docs/decisions/0011. Its pages are not reachable, its
# limits are off (people/tries.py counts), it knows no e-mail, and nobody signs up by themselves.
ACCOUNT_ADAPTER = "kring.people.account.adapters.Account"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*"]
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_RATE_LIMITS = False
MFA_ADAPTER = "kring.people.account.adapters.SecondSteps"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_RATE_LIMITS = False
MFA_TOTP_ISSUER = "Kring"
MFA_TOTP_TOLERANCE = 1
OIDC = _chosen["oidc"]
SOCIALACCOUNT_ADAPTER = "kring.people.account.oidc.Social"
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "APPS": [
            {
                "provider_id": OIDC["issuer"],  # an account belongs to the number it has there
                "name": OIDC["name"],
                "client_id": OIDC["client"],
                "secret": OIDC["secret"],
                "settings": {
                    "server_url": OIDC["issuer"],
                    "oauth_pkce_enabled": True,
                    "scope": ["openid", "profile"],
                },
            }
        ]
        if OIDC
        else []
    }
}

# Cookies. With https a browser keeps a `__Host-` cookie to this one address.
_prefix = "__Host-" if HTTPS else ""
SESSION_COOKIE_NAME = f"{_prefix}kring_session"
SESSION_COOKIE_AGE = 8 * 60 * 60
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = HTTPS
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = f"{_prefix}kring_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "kring.site.errors.csrf_failure"
LANGUAGE_COOKIE_NAME = f"{_prefix}kring_language"
LANGUAGE_COOKIE_AGE = 365 * 24 * 60 * 60
LANGUAGE_COOKIE_HTTPONLY = True
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# What a browser may do with the pages.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    },
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None

# What may come in: a page of names, a sync of 1 MB, a file. Files are about people, so they
# stay in memory and are never laid in a temporary folder.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000
DATA_UPLOAD_MAX_NUMBER_FILES = 20
FILE_UPLOAD_HANDLERS = ["kring.draw.uploads.KeepInMemory"]

# Languages: what somebody chose, else what the browser asks, else the host's.
LANGUAGE_CODE = _chosen["language"]
LANGUAGES = list(LANGUAGE_NAMES.items())
LOCALE_PATHS = [os.path.join(os.path.dirname(os.path.dirname(__file__)), "locale")]  # noqa: PTH118, PTH120  # Django wants text
USE_I18N = True
TIME_ZONE = _chosen["time_zone"]
USE_TZ = True

# Styles, fonts and scripts: gathered under names with a hash when Kring starts.
STATIC_URL = "/static/"
STATIC_ROOT = KRING_HOME / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "kring.site.static_files.HashedFiles"},
}
WHITENOISE_USE_FINDERS = True

# What is written down about what happens: ids and kinds of trouble, never a name or a word.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"ids_only": {"()": "kring.site.privacy.IdsOnly"}},
    "handlers": {"terminal": {"class": "logging.StreamHandler", "formatter": "ids_only"}},
    "root": {"handlers": ["terminal"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "ERROR"},
        "django.server": {"handlers": [], "level": "ERROR", "propagate": True},
        "kring": {"level": "INFO"},
    },
}
