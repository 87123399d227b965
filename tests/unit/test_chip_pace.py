# SPDX-License-Identifier: EUPL-1.2
"""PACE as in ICAO 9303-11, appendices G, H and I: every command, byte for byte."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import pytest

from kiosk.identity.chip import chip_auth, domain, mapping, pace, points, security_infos
from kiosk.identity.chip.apdu import Command, Response
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.messaging import Session
from kiosk.identity.chip.pace import Password
from kiosk.identity.chip.suites import FOR_NONCE, Suite
from kiosk.identity.states import Can, MrzKey, ReadFailure

MRZ = MrzKey("T22000129", "640812", "101031")
CAM_MRZ = MrzKey("C11T002JM", "960812", "231031")


def octets(text: str) -> bytes:
    return bytes.fromhex(text)


@dataclass
class Example:
    """One worked example: what both sides say, and the terminal's secrets."""

    info: str
    access: MrzKey
    secrets: tuple[bytes, ...]
    said: tuple[tuple[str, str], ...]
    encryption: str
    authentication: str


def key(parameters: int, value: str) -> bytes:
    """Random octets that make this private key."""
    curve, group = domain.curve(parameters), domain.group(parameters)
    order = curve.n if curve else group.q if group else 0
    return (int(value, 16) % order - 1).to_bytes((order.bit_length() + 7) // 8 + 8, "big")


ECDH_GM = Example(
    "31143012060A04007F0007020204020202010202010D",
    MRZ,
    (
        key(13, "7F4EF07B9EA82FD78AD689B38D0BC78CF21F249D953BC46F4C6E19259C010F99"),
        key(13, "A73FB703AC1436A18E0CFA5ABB3F7BEC7A070E7A6788486BEE230C4A22762595"),
    ),
    (
        ("0022C1A40F800A04007F00070202040202830101", "9000"),
        ("10860000027C0000", "7C12801095A3A016522EE98D01E76CB6B98B42C39000"),
        (
            "10860000457C438141047ACF3EFC982EC45565A4B155129EFBC74650DCBFA6362D896FC70262E0C2CC5E"
            "544552DCB6725218799115B55C9BAA6D9F6BC3A9618E70C25AF71777A9C4922D00",
            "7C43824104824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F5730D8C879AA"
            "A9C9F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C549000",
        ),
        (
            "10860000457C438341042DB7A64C0355044EC9DF190514C625CBA2CEA48754887122F3A5EF0D5EDD301C"
            "3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB3646200",
            "7C438441049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65DF6DB7764B22277"
            "A2EDDC3C265A9F018F9CB852E111B768B326904B59A0193776F0949000",
        ),
        ("008600000C7C0A8508C2B0BD78D94BA86600", "7C0A86083ABB9674BCE93C089000"),
    ),
    "F5F0E35C0D7161EE6724EE513A0D9A7F",
    "FE251C7858B356B24514B3BD5F4297D1",
)
DH_GM = Example(
    "31143012060A04007F00070202040102020102020100",
    MRZ,
    (
        key(0, "5265030F751F4AD18B08AC565FC7AC952E41618D"),
        key(0, "89CCD99B0E8D3B1F11E1296DCA68EC53411CF2CA"),
    ),
    (
        ("0022C1A40F800A04007F00070202040102830101", "9000"),
        ("10860000027C0000", "7C128010854D8DF5827FA6852D1A4FA701CDDDCA9000"),
        (
            "10860000867C818381818023FB3749EA030D2A25B278D2A562047ADE3F01B74F17A15402CB7352CA7D2B"
            "3EB71C343DB13D1DEBCE9A3666DBCFC920B49174A602CB47965CAA73DC702489A44D41DB914DE9613DC5"
            "E98C94160551C0DF86274B9359BC0490D01B03AD54022DCB4F57FAD6322497D7A1E28D46710F461AFE71"
            "0FBBBC5F8BA166F4311975EC6C00",
            "7C818382818078879F57225AA8080D52ED0FC890A4B25336F699AA89A2D3A189654AF70729E623EA5738"
            "B26381E4DA19E004706FACE7B235C2DBF2F38748312F3C98C2DD4882A41947B324AA1259AC22579DB93F"
            "7085655AF30889DBB845D9E6783FE42C9F2449400306254C8AE8EE9DD812A804C0B66E8CAFC14F84D825"
            "8950A91B44126EE69000",
        ),
        (
            "10860000867C8183838180907D89E2D425A178AA81AF4A7774EC8E388C115CAE67031E85EECE520BD911"
            "551B9AE4D04369F29A02626C86FBC6747CC7BC352645B6161A2A42D44EDA80A08FA8D61B76D3A154AD8A"
            "5A51786B0BC07147057871A922212C5F67F43173172236B7747D1671E6D692A3C7D40A0C3C5CE397545D"
            "015C175EB5130551EDBC2EE5D400",
            "7C8183848180075693D9AE941877573E634B6E644F8E60AF17A0076B8B123D9201074D36152BD8B3A213"
            "F53820C42ADC79AB5D0AEEC3AEFB91394DA476BD97B9B14D0A65C1FC71A0E019CB08AF55E1F729005FBA"
            "7E3FA5DC41899238A250767A6D46DB974064386CD456743585F8E5D90CC8B4004B1F6D866C79CE0584E4"
            "9687FF61BC29AEA19000",
        ),
        (
            "008600000C7C0A8508B46DD9BD4D98381F00",
            "7C1B8608917F37B5C0E6D8D1870F4445544553544356434130303030339000",
        ),
    ),
    "2F7F46ADCC9E7E521B45D192FAFA9126",
    "805A1D27D45A5116F73C54469462B7D8",
)
ECDH_IM = Example(
    "31143012060A04007F0007020204040202010202010D",
    MRZ,
    (
        octets("5DD4CBFC96F5453B130D890A1CDBAE32"),
        key(13, "A73FB703AC1436A18E0CFA5ABB3F7BEC7A070E7A6788486BEE230C4A22762595"),
    ),
    (
        ("0022C1A40F800A04007F00070202040402830101", "9000"),
        ("10860000027C0000", "7C128010143DC40C08C8E891FBED7DEDB92B64AD9000"),
        ("10860000147C1281105DD4CBFC96F5453B130D890A1CDBAE3200", "9000"),
        (
            "10860000457C4383410489CBA23FFE96AA18D824627C3E934E54A9FD0B87A95D1471DC1C0ABFDCD640D4"
            "6755DE9B7B778280B6BEBD57439ADFEB0E21FD4ED6DF42578C13418A59B34C3700",
            "7C4384410467F78E5F7F7686082B293E8D087E056916D0F74BC01A5F8957D0DE45691E51E8932B69A962"
            "B52A0985AD2C0A271EE6A13A8ADDDCD1A3A994B9DED257F4D227539000",
        ),
        ("008600000C7C0A8508450F02B86F6A090900", "7C0A860875D4D96E8D5B03089000"),
    ),
    "0D3FEB33251A6370893D62AE8DAAF51B",
    "B01E89E3D9E8719E586B50B4A7506E0B",
)
DH_IM = Example(
    "31143012060A04007F00070202040302020102020100",
    MRZ,
    (
        octets("B3A6DB3C870C3E99245E0D1C06B747DE"),
        key(
            0,
            "4BD0E54740F9A028E6A515BFDAF967848C4F5F5FFF65AA0915947FFD1A0DF2FA6981271BC905F355"
            "1457B7E03AC3B8066DE4AA406C1171FB43DD939C4BA16175103BA3DEE16419AA248118F90CC36A3D"
            "6F4C373652E0C3CCE7F0F1D0C5425B3600F0F0D6A67F004C8BBA33F2B4733C7252445C1DFC4F1107"
            "203F71D2EFB28161",
        ),
    ),
    (
        ("0022C1A40F800A04007F00070202040302830101", "9000"),
        ("10860000027C0000", "7C1280109ABB8864CA0FF1551E620D1EF4E135109000"),
        ("10860000147C128110B3A6DB3C870C3E99245E0D1C06B747DE00", "9000"),
        (
            "10860000867C81838381800F0CC62945A8029251FB7EF3C094E12EC68E4EF07F27CB9D9CD04C5C4250FA"
            "E0E4F8A951557E929AEB48E5C6DD47F2F5CD7C351A9BD2CD722C07EDE166770F08FFCB370262CF308DD7"
            "B07F2E0DA9CAAA1492344C852906919538C98A4BA4187E76CE9D87832386D319CE2E043C3343AEAE6EDB"
            "A1A9894DC5094D22F7FE1351D500",
            "7C8183848180928D9A0F9DBA450F13FC859C6F290D1D36E42431138A4378500BEB4E0401854CFF111F71"
            "CB6DC1D0335807A11388CC8EAA87B07907AAD9FBA6B169AF6D8C26AF8DDDC39ADC3AD2E3FF882B84D23E"
            "9768E95A80E4746FB07A9767679FE92133B4D379935C771BD7FBED6C7BB4B1708B275EA75679524CDC9C"
            "6A91370CC662A2F39000",
        ),
        ("008600000C7C0A850855D61977CBF5307E00", "7C0A8608C2F04230187E15259000"),
    ),
    "01AFC10CF87BE36D8179E87370171F07",
    "23F0FBD05FD6C7B8B88F4C8309669061",
)
CAM = Example(
    "31143012060A04007F0007020204060202010202010D",
    CAM_MRZ,
    (
        key(13, "5D8BB87BD74D985A4B7D4325B9F7B976FE835122773400798914AA22738135CC"),
        key(13, "76ECFDAA9841C323A3F5FC5E88B88DB3EFF7E35EBF57A7E6946CB630006C2120"),
    ),
    (
        ("0022C1A40F800A04007F00070202040602830101", "9000"),
        ("10860000027C0000", "7C128010CB60E8E0D85B76A9BD304747C2AD42E29000"),
        (
            "10860000457C438141047F1D410ADB7DDB3B84BF1030800981A9105D7457B4A3ADE002384F3086C67EDE"
            "1AB889104A27DB6D842B019020FBF3CEACB0DC627F7BDCAC29969E19D0E553C100",
            "7C43824104A234236AA9B9621E8EFB73B5245C0E09D2576E5277183C1208BDD55280CAE8B304F365713A"
            "356E65A451E165ECC9AC0AC46E3771342C8FE5AEDD092685338E239000",
        ),
        (
            "10860000457C43834104446C934084D9DAB863944F219520076C29EE3F7AE6722B11FF319EC1C7728F95"
            "5483400BFF60BF0C5929270009277DC2A515E12575010AD9BA916CF1BF86FEFC00",
            "7C4384410402AD566F3C6EC7F9324509AD50A51FA52030782A4968FCFEDF737DAEA993333111C3B9B4C2"
            "287789BD137E7F8AA882E2A3C633CCD6ECC2C63C57AD401A09C2E19000",
        ),
        (
            "008600000C7C0A8508E86BD06018A1CD3B00",
            "7C3C86088596CF055C67C1A38A301EEA964DAAE372AC990E3EFDE6333353BFC89A6704D93DA8798CF77F"
            "5B7A54BD10CBA372B42BE0B9B5F28AA8DE2F4F929000",
        ),
    ),
    "0A9DA4DB03BDDE39FC5202BC44B2E89E",
    "4B1C06491ED5140CA2B537D344C6C0B1",
)
EXAMPLES = {
    "G.1 generic mapping, curve": ECDH_GM,
    "G.2 generic mapping, numbers": DH_GM,
    "H.1 integrated mapping, curve": ECDH_IM,
    "H.2 integrated mapping, numbers": DH_IM,
    "I.1 chip authentication mapping": CAM,
}
STATIC_KEY = (
    "041872709494399E7470A6431BE25E83EEE24FEA568C2ED28DB48E05DB3A610DC8"
    "84D256A40E35EFCB59BF6753D3A489D28C7A4D973C2DA138A6E7A4A08F68E16F"
)
KEY_INFO = (
    "31643062060904007F0007020201023052300C060704007F0007010202010D034200" + STATIC_KEY + "02010D"
)


class GivenKey(Password):
    """Appendix H states the key of its nonces, which is not the one of its password."""

    def nonce_key(self, suite: Suite) -> bytes:
        return octets("591468CDA83D65219CCCB8560233600F")


def password(example: Example) -> Password:
    made = Password.of(example.access)
    given = example.info in (ECDH_IM.info, DH_IM.info)
    return GivenKey(made.reference, made.secret) if given else made


class Transcript:
    """A chip that answers as the example does, and holds the terminal to its part of it."""

    def __init__(self, example: Example) -> None:
        self.left = list(example.said)
        self.secrets = list(example.secrets)

    def __call__(self, command: Command) -> Response:
        expected, answer = self.left.pop(0)
        assert command.encode() == octets(expected)
        return Response.decode(octets(answer))

    def random(self, size: int) -> bytes:
        part = self.secrets.pop(0)
        assert len(part) == size
        return part


def run(example: Example) -> pace.Opened | None:
    chip = Transcript(example)
    info = pace.choose(security_infos.parse(octets(example.info)).pace)
    assert info is not None
    opened = pace.establish(chip, info, password(example), chip.random)
    assert not chip.left
    return opened


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_terminal_says_what_the_worked_example_says(name: str):
    example = EXAMPLES[name]
    opened = run(example)
    assert opened is not None
    expected = Session(octets(example.encryption), octets(example.authentication), 0, Suite.AES_128)
    command = Command(0x00, 0xB0, 0x81, 0x00, expected=18)
    assert opened.session.protect(command) == expected.protect(command)
    answer = expected.protect_response(Response(b"abc", 0x9000))
    twin = Session(octets(example.encryption), octets(example.authentication), 1, Suite.AES_128)
    assert twin.protect_response(Response(b"abc", 0x9000)) == answer
    assert opened.session.open_response(answer) == Response(b"abc", 0x9000)


def test_the_password_of_the_examples_gives_their_keys():
    secret = Password.of(MRZ).secret
    assert secret.hex().upper() == "7E2D2A41C74EA0B38CD36F863939BFA8E9032AAD"
    nonce_key = Suite.AES_128.derive(secret, FOR_NONCE)
    assert nonce_key.hex().upper() == "89DED1B26624EC1E634C1989302849DD"
    cam = Password.of(CAM_MRZ).secret
    assert cam.hex().upper() == "894D03F148C6265E89845B218856EA34D00EF8E8"
    assert Suite.AES_128.derive(cam, FOR_NONCE).hex().upper() == "4E6F6FBF7BE748B932C7B74161BBA9DF"


def test_the_mapped_generator_of_g1_is_found():
    curve = domain.CURVES[13]
    nonce = int("3F00C4D39D153F2B2A214A078D899B22", 16)
    common = (
        int("60332EF2450B5D247EF6D3868397D398852ED6E8CAF6FFEEF6BF85CA57057FD5", 16),
        int("0840CA7415BAF3E43BD414D35AA4608B93A2CAF3A4E3EA4E82C9C13D03EB7181", 16),
    )
    assert points.add(curve, points.multiply_base(curve, nonce), common) == (
        int("8CED63C91426D4F0EB1435E7CB1D74A46723A0AF21C89634F65A9AE87A9265E2", 16),
        int("8C879506743F8611AC33645C5B985C80B5F09A0B83407C1B6A4D857AE76FE522", 16),
    )


def test_the_integrated_mapping_of_h1_goes_by_its_steps():
    curve = domain.CURVES[13]
    number = mapping.pseudo_random(
        Suite.AES_128,
        octets("2923BE84E16CD6AE529049F1F1BBE9EB"),
        octets("5DD4CBFC96F5453B130D890A1CDBAE32"),
        curve.p,
    )
    assert number == int("A2F8FF2DF50E52C6599F386ADCB595D229F6A167ADE2BE5F2C3296ADD5B7430E", 16)
    assert mapping.to_point(curve, number) == (
        int("8E82D31559ED0FDE92A4D0498ADD3C23BABA94FB77691E31E90AEA77FB17D427", 16),
        int("4C1AE14BD0C3DBAC0C871B7F3608169364437CA30AC243A089D3F266C1E60FAD", 16),
    )


def test_the_chip_of_appendix_i_proves_itself_and_another_does_not():
    opened = run(CAM)
    assert opened is not None
    assert opened.proof is not None
    assert opened.proof.data.hex().upper() == (
        "85DC3FA93D0952BFA82F5FD189EE75BD82F11D1F0B8ED4BF5319AC9B53C426B3"
    )
    keys = security_infos.parse(octets(KEY_INFO)).chip_keys
    assert chip_auth.mapping_is_proven(opened.proof, keys)
    other = octets(KEY_INFO.replace(STATIC_KEY, CAM.said[2][1][8:-4]))
    assert not chip_auth.mapping_is_proven(opened.proof, security_infos.parse(other).chip_keys)
    assert not chip_auth.mapping_is_proven(opened.proof, ())


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_chip_that_does_not_know_the_password_is_not_believed(name: str):
    example = EXAMPLES[name]
    command, answer = example.said[-1]
    forged = answer.replace(answer[8:12], "0000")
    with pytest.raises(ChipFault):
        run(_with(example, 4, (command, forged)))


def _with(example: Example, at: int, said: tuple[str, str]) -> Example:
    changed = (*example.said[:at], said, *example.said[at + 1 :])
    return dataclasses.replace(example, said=changed)


@pytest.mark.parametrize("status", ["6300", "63C2", "6982", "6A80"])
def test_a_password_that_the_chip_refuses_opens_nothing(status: str):
    assert run(_with(ECDH_GM, 4, (ECDH_GM.said[4][0], status))) is None


@pytest.mark.parametrize(("at", "wanted"), [(2, "8241"), (3, "8441")])
def test_a_chip_that_sends_our_own_key_back_is_refused(at: int, wanted: str):
    command = ECDH_GM.said[at][0]
    echo = "7C43" + wanted + command[18:-2] + "9000"
    with pytest.raises(ChipFault):
        _until(_with(ECDH_GM, at, (command, echo)), at)


@pytest.mark.parametrize(
    "answer",
    [
        "7C438241" + "04" + "00" * 64 + "9000",
        "7C438241" + "04" + "FF" * 64 + "9000",
        "7C22822102" + "11" * 32 + "9000",
        "7C028200" + "9000",
        "9000",
        "6A80",
    ],
)
def test_a_key_that_is_no_point_of_the_curve_is_refused(answer: str):
    with pytest.raises(ChipFault):
        _until(_with(ECDH_GM, 2, (ECDH_GM.said[2][0], answer)), 2)


def _until(example: Example, at: int) -> None:
    chip = Transcript(example)
    info = pace.choose(security_infos.parse(octets(example.info)).pace)
    assert info is not None
    try:
        pace.establish(chip, info, Password.of(example.access), chip.random)
    finally:
        assert len(chip.left) == len(example.said) - at - 1


@pytest.mark.parametrize("value", ["00", "01", "B10B8F96A080E01D", "02"])
def test_a_number_outside_the_subgroup_is_refused(value: str):
    from kiosk.identity.chip.agreements import InGroup

    with pytest.raises(ChipFault):
        InGroup(domain.GROUPS[0]).decode(octets(value))


def test_a_chip_without_a_card_access_number_asks_for_the_zone():
    info = pace.choose(security_infos.parse(octets(ECDH_GM.info)).pace)
    assert info is not None
    said: list[bytes] = []

    def exchange(command: Command) -> Response:
        said.append(command.encode())
        return Response(b"", 0x6A88)

    with pytest.raises(ChipFault) as fault:
        pace.establish(exchange, info, Password.of(Can("123456")), bytes)
    assert fault.value.reason is ReadFailure.NEEDS_MRZ
    assert said == [octets("0022C1A40F800A04007F00070202040202830102")]


def test_a_set_of_parameters_is_named_when_the_chip_offers_more():
    info = pace.choose(security_infos.parse(octets(ECDH_GM.info)).pace)
    assert info is not None
    said: list[bytes] = []

    def exchange(command: Command) -> Response:
        said.append(command.encode())
        return Response(b"", 0x6A80)

    with pytest.raises(pace.NotOffered):
        pace.establish(exchange, info, Password.of(MRZ), bytes, ambiguous=True)
    assert said == [octets("0022C1A412800A04007F0007020204020283010184010D")]


def entry(last: str, parameters: int) -> str:
    return f"3012060A04007F00070202 04{last} 020102 0201{parameters:02X}"


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        ([("0202", 13), ("0602", 13)], "0602"),
        ([("0201", 12), ("0204", 16)], "0204"),
        ([("0402", 10), ("0102", 0)], "0102"),
        ([("0601", 12), ("0201", 12)], "0201"),
        ([("0202", 99), ("0302", 2)], "0302"),
        ([("0202", 0), ("0102", 13)], None),
        ([], None),
    ],
)
def test_the_best_way_that_the_chip_offers_is_taken(
    offered: list[tuple[str, int]], chosen: str | None
):
    body = octets("".join(entry(last, parameters) for last, parameters in offered))
    info = pace.choose(security_infos.parse(b"\x31" + bytes([len(body)]) + body).pace)
    assert (info.identifier[-2:].hex() if info else None) == chosen


def test_a_number_travels_in_as_few_octets_as_it_takes():
    from kiosk.identity.chip.agreements import InGroup

    group = InGroup(domain.GROUPS[0])
    scalar = next(n for n in range(2, 5_000) if group.base_power(n) >> 1016 == 0)
    element = group.base_power(scalar)
    assert len(group.encode(element)) < 128
    assert group.decode(group.encode(element)) == element
    # The secret keeps its length (PKCS #3): keys are derived from all of it.
    assert len(group.shared(group.generator(), scalar)) == 128
