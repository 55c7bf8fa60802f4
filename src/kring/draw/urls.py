"""Where the drawing, its list, its paper and its copies are found, under one kring."""

from django.urls import path

from kring.draw import (
    erasing,
    files,
    finding,
    in_words,
    list,  # noqa: A004  # the list is a page here
    paper,
    photos,
    pocket,
    sync,
    taking,
    views,
    visiting,
)

urlpatterns = [
    path("", views.draw, name="draw"),
    path("sync", sync.sync, name="sync"),
    path("list", list.people_list, name="list"),
    path("list/add", list.add, name="list_add"),
    path("list/<str:entity>", list.person, name="list_person"),
    path("list/<str:entity>/erase", erasing.erase, name="erase_person"),
    path("visit", visiting.visit, name="visit"),
    path("in-words", in_words.in_words, name="in_words"),
    path("in-words/<str:kind>/<str:entity>", in_words.thing, name="thing"),
    path("find", finding.finding, name="finding"),
    path("poster.<str:ending>", paper.poster, name="poster"),
    path("print", paper.print_page, name="print"),
    path("pocket", pocket.pocket, name="pocket"),
    path("photos", photos.photos, name="photos"),
    path("photos/<str:photo_id>", photos.photo, name="photo"),
    path("photos/<str:photo_id>/picture", photos.photo_picture, name="photo_picture"),
    path("copy.kring", files.copy, name="copy"),
    path("list.csv", files.list_csv, name="list_csv"),
    path("take", taking.take_along, name="take_along"),
    path("take/without-names", taking.take_without_names, name="take_without_names"),
    path("take/<str:kind>", taking.take_file, name="take_file"),
]
