"""Where questionnaires and what came out of them are found."""

from django.urls import path

from kring.strengthen.questionnaires import views

urlpatterns = [
    path("strengthen/questions", views.questionnaires, name="questionnaires"),
    path(
        "strengthen/questions/done/<str:entity>",
        views.result,
        name="questionnaire_result",
    ),
    path("strengthen/questions/<slug:code>", views.fill_in, name="questionnaire"),
]
of_a_house = [
    path("questionnaires", views.question_packs, name="question_packs"),
]
