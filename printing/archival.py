# SPDX-License-Identifier: EUPL-1.2
"""What makes a tagged PDF an archivable one: PDF/A-2a (ISO 19005-2) that is also PDF/UA-1.

The catalogue gets XMP metadata (6.6.2), unfiltered so that archives can read it without a PDF
library, and an sRGB output intent (6.2.3), so that colours mean the same on every printer. It
works on reportlab's document object without importing it.
"""

from __future__ import annotations

import zlib
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from printing.tags import pdf_text, reserve

_PROFILE = Path(__file__).resolve().parents[1] / "assets" / "letters" / "srgb.icc"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>Loket</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>Loket</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def information(title: str, author: str) -> bytes:
    """Return the Info dictionary: the same words as the metadata, and no times.

    Times that are in one and not in the other would be an error (ISO 19005-2, 6.6.3).
    """
    return (
        f"<< /Title {pdf_text(title)} /Author {pdf_text(author)} "
        "/Producer (Loket) /Creator (Loket) >>"
    ).encode("ascii")


def describe(document: Any, title: str, author: str, language: str) -> None:
    """Make a reportlab document say that it is PDF/A-2a and PDF/UA-1, before it is written."""
    metadata = reserve(document, "archive-metadata")
    words = _XMP.format(title=escape(title), author=escape(author), language=escape(language))
    document.idToObject["archive-metadata"] = stream(
        "/Type /Metadata /Subtype /XML", words.encode("utf-8")
    )
    profile = reserve(document, "archive-profile")
    document.idToObject["archive-profile"] = stream(
        "/N 3 /Filter /FlateDecode", _compressed_profile()
    )
    catalog = document.Catalog
    catalog.Metadata = f"{metadata} 0 R"
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = (
        "[<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
        f"/Info (sRGB IEC61966-2.1) /DestOutputProfile {profile} 0 R >>]"
    )


def stream(entries: str, data: bytes) -> bytes:
    """Return a PDF stream object with these dictionary entries."""
    head = f"<< {entries} /Length {len(data)} >>\nstream\n".encode("ascii")
    return head + data + b"\nendstream"


@lru_cache(maxsize=1)
def _compressed_profile() -> bytes:
    return zlib.compress(_PROFILE.read_bytes(), 9)
