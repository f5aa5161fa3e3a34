"""What is not answered: ``refusing`` (by words in the data), ``outside`` (on another law), ``elsewhere`` (of another
thing than an answer tells), ``daily`` (on daily life), ``nothing`` (where nothing is asked), ``framed`` (behind who
asks, or courtesy), ``plans`` (of the asker's own) and ``course`` (of a case).
"""
