from kring.cohort.kernels.peers import peer_kernels
from kring.network.measures.peers import PEERS
from kring.site.command.peers import differences
from machine.serving import environ_of, run_kring


def test_each_figure_of_another_program_is_named_with_how_it_differs(tmp_path):
    done = run_kring("measure", "--peers", environ=environ_of(tmp_path / "home"))
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0].split("  ")[0] == "egor:ego_density"
    assert len(lines) == len(PEERS) == len(differences())
    peer_kernels(list(differences()), [])  # each is a name that can be asked for
