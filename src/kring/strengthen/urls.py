"""Where the path and its boards are found: the rooms first, for a board may be called anything."""

from django.urls import path

from kring.strengthen import views
from kring.strengthen.contacts.urls import urlpatterns as contacts
from kring.strengthen.finding.urls import urlpatterns as finding
from kring.strengthen.load.urls import urlpatterns as load
from kring.strengthen.plan.urls import urlpatterns as plan
from kring.strengthen.questionnaires.urls import urlpatterns as questionnaires
from kring.strengthen.steps.urls import urlpatterns as steps
from kring.strengthen.talents.urls import urlpatterns as talents
from kring.strengthen.talks.urls import urlpatterns as talks
from kring.strengthen.thresholds.urls import urlpatterns as thresholds
from kring.strengthen.visit.urls import urlpatterns as visit

urlpatterns = [
    path("strengthen", views.overview, name="strengthen"),
    *plan,
    *steps,
    *load,
    *talents,
    *talks,
    *questionnaires,
    *contacts,
    *finding,
    *thresholds,
    *visit,
    path("strengthen/<slug:code>", views.board, name="board"),
    path("strengthen/<slug:code>/<str:entity>", views.card, name="card"),
]
