class VirtualLetterPrinter:
    pass
