"""Whether warmth comes first: while there is no safety, no bridge to another world is proposed."""

from kring.network.network import Network


def is_warmth_first(network: Network) -> bool:
    """Tell whether proposals of bridging and linking wait.

    They wait while the person says that there is nobody, or hardly anybody, with whom they feel
    safe. Not asked is not "no".

    Source:
        Nuyts (2017): bonding can be needed before bridging.
    """
    return network.about.trust in {"no", "a_little"}
