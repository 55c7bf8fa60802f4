"""What holds back in asking, offering and receiving, and what may stay open."""
