# SPDX-License-Identifier: EUPL-1.2
"""Which country's certificates may sign which issuer's documents (ICAO 9303-3, 5; 9303-12, 7.1).

Documents name their issuer by three letters, certificates by two. Without this comparison any
country on a master list could make documents of any other.
"""

from __future__ import annotations

_ISO_3166 = """
ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASCAC ASMAS ATAAQ ATFTF
ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA
BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC
CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPTCP CPVCV CRICR CUBCU
CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DGADG DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG
ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE
GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU
GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ
ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR
KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF
MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP
MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI
NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG
POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA QUUEU REURE ROURO RUSRU RWARW SAUSA
SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS
STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TAATA TCATC TCDTD TGOTG THATH
TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM
URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA
ZMBZM ZWEZW
"""
"""Three letters and two, of ISO 3166-1."""

_OTHERS: dict[str, tuple[str, ...]] = {
    # Codes of 9303-3 that are not in ISO 3166-1.
    "D": ("DE",),
    "EUE": ("EU",),
    "GBD": ("GB",),
    "GBN": ("GB",),
    "GBO": ("GB",),
    "GBP": ("GB",),
    "GBS": ("GB",),
    "RKS": ("KS", "XK"),
    "UNA": ("UN",),
    "UNK": ("UN",),
    "UNO": ("UN",),
    # The standard's own made-up country, whose certificates everybody makes otherwise.
    "UTO": ("UT", "UO", "XX", "ZZ"),
    "XOM": ("XM", "ZM"),
    "ZIM": ("ZW",),
    # Territories whose documents another country also signs.
    "ABW": ("AW", "NL"),
    "BES": ("BQ", "NL"),
    "CUW": ("CW", "NL"),
    "SXM": ("SX", "NL"),
    "FRO": ("FO", "DK"),
    "GRL": ("GL", "DK"),
    "HKG": ("HK", "CN"),
    "MAC": ("MO", "CN"),
    "ALA": ("AX", "FI"),
    "AIA": ("AI", "GB"),
    "BMU": ("BM", "GB"),
    "CYM": ("KY", "GB"),
    "FLK": ("FK", "GB"),
    "GGY": ("GG", "GB"),
    "GIB": ("GI", "GB"),
    "IMN": ("IM", "GB"),
    "JEY": ("JE", "GB"),
    "MSR": ("MS", "GB"),
    "PCN": ("PN", "GB"),
    "SHN": ("SH", "GB"),
    "TCA": ("TC", "GB"),
    "VGB": ("VG", "GB"),
}
_BY_ISSUER = {pair[:3]: (pair[3:],) for pair in _ISO_3166.split()} | _OTHERS


def signs_for(issuer: str) -> tuple[str, ...]:
    """Return the countries (two letters) whose certificates may sign documents of `issuer`."""
    return _BY_ISSUER.get(issuer, ())
