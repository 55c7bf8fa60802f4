"""From remarks to sentences and questions, on screen and paper."""
