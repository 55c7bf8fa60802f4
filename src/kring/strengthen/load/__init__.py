"""On whom much leans, how they are doing, and what if somebody is away for a while."""
