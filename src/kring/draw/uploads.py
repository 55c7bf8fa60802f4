"""Taking an uploaded file in, without a copy of it on the disk.

What is in it is about people. Django lays larger files in a temporary folder, in the
clear; here they stay in memory, up to a limit.
"""

import io
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile

LARGEST_UPLOAD = 20 * 2**20  # bytes; a copy of a kring with its photos


class KeepInMemory(FileUploadHandler):
    """Collects one uploaded file in memory; a file over the limit is left out."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin with the next file."""
        super().new_file(*args, **kwargs)
        self.collected = io.BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Add a part of the file."""
        if start + len(raw_data) > LARGEST_UPLOAD:
            raise SkipFile
        self.collected.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile | None:
        """Hand the whole file over."""
        self.collected.seek(0)
        return InMemoryUploadedFile(
            self.collected,
            self.field_name,
            self.file_name,
            self.content_type,
            file_size,
            self.charset,
            self.content_type_extra,
        )
