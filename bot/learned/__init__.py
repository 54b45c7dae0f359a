"""What is learned from labelled messages: what a message asks, and which of its words the model is to see."""
