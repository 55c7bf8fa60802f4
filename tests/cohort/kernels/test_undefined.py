import numpy as np

from kring.cohort.kernels.undefined import divided, where


def test_what_cannot_be_divided_is_undefined():
    found = divided(np.array([0, 1, 3]), np.array([0, 0, 2]))
    assert np.isnan(found).tolist() == [True, True, False]
    assert found[2] == 1.5


def test_only_what_holds_is_kept():
    assert np.isnan(where(np.array([True, False]), np.array([1, 2]))).tolist() == [False, True]
