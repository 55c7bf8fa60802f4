"""Styles and scripts: plain names before they were gathered, hashed names after."""

import re

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.test import Client

from kring.site.static_files import HashedFiles, gather_static_files


def test_before_anything_was_gathered_a_file_has_its_plain_name(tmp_path, settings):
    settings.STATIC_ROOT = tmp_path / "nowhere"
    assert HashedFiles().url("site/base.css") == "/static/site/base.css"


def test_gathered_files_are_asked_for_by_a_name_that_changes_with_their_content(tmp_path, settings):
    settings.STATIC_ROOT = tmp_path / "static"
    staticfiles_storage._setup()
    try:
        gather_static_files()
        url = HashedFiles().url("site/base.css")
        assert re.fullmatch(r"/static/site/base\.[0-9a-f]{12}\.css", url)
        response = Client().head(url)
        assert response.status_code == 200
        assert "immutable" in response["Cache-Control"]
        with pytest.raises(ValueError, match="manifest"):
            HashedFiles().url("site/nothing.css")
    finally:
        settings.STATIC_ROOT = tmp_path / "nowhere"
        staticfiles_storage._setup()
