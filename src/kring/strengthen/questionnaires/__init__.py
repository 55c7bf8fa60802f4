"""Questionnaires for whoever likes one; what comes out is first for the person."""
