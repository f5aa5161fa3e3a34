"""What is not answered: ``refusing`` (by words in the data), ``outside`` (on another law), ``plans`` (of the asker's
own) and ``course`` (of a case).
"""
