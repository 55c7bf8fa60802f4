"""`kring purge`: run every night, it says what went and harms nothing else."""

from machine.serving import environ_of, run_kring


def test_where_nothing_has_had_its_time_nothing_goes(tmp_path):
    environ = environ_of(tmp_path / "home")
    run_kring("user", "add", "Jo", "--link", environ=environ)
    told = run_kring("purge", environ=environ)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == "0 krings erased.\n0 old links taken away.\n"
