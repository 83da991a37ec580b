namespace TnlOpenData.Import.Tests.Territories;

/// <summary>The synthetic tables of the year before, and those that the synthetic packages make.</summary>
internal static class SyntheticTables
{
    private const string CommuneHeader =
        "insee_code,name,siren,departement_code,region_code,epci_siren,ept_siren,population,population_year,"
        + "postal_codes,longitude,latitude";

    private const string EpciHeader =
        "siren,name,kind,departement_code,region_code,departement_codes,members_count,population,population_year,"
        + "largest_member_insee_code,longitude,latitude";

    public static IReadOnlyDictionary<string, string> Before { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["communes.csv"] = $"""
            {CommuneHeader}
            01001,Alpha,210100012,01,84,200000001,200000003,99,2022,01400,5.50000,46.15359
            01002,Bêta,,01,84,200000001,,300,2022,01400,-0.00001,46.0
            01004,Quatre,,01,84,200000001,,100,2022,,5.1,46.1
            02001,Gamma,,02,32,200000002,,50,2022,,3.5,49.5
            97501,Île Z,,975,975,,,,,,,

            """,
        ["former_communes.csv"] = """
            insee_code,name,kind,insee_code_today
            01003,Trois,ancienne-commune,01004

            """,
        ["epci.csv"] = $"""
            {EpciHeader}
            200000001,CC Un,communaute-communes,01,84,01,3,380,2021,01001,5.3,46.12

            """,
        ["departements.csv"] = """
            code,name,zone,region_code,seat_insee_code,population,population_year,longitude,latitude
            01,Ain,metro,84,01001,499,2022,5.34884,46.09905
            975,Île Z,com,975,97501,,,,

            """,
        ["regions.csv"] = """
            code,name,zone,seat_insee_code,population,population_year,longitude,latitude
            84,Sud,metro,01001,499,2022,4.53725,45.50871

            """,
    };

    public static IReadOnlyDictionary<string, string> After { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["communes.csv"] = $""""
            {CommuneHeader}
            01001,Alpha,210100012,01,84,200000001,200000003,100,2023,01400|01000,5.50000,46.15359
            01002,"Bêta, la ""Belle""",,01,84,200000001,,300,2023,01400,-0.00001,46.0
            02001,Gamma,,02,32,200000002,,50,2023,,3.5,49.5
            02002,Delta,,02,32,200000002,,50,2023,,,
            97501,Île Z,,975,975,,,,,,,

            """",
        ["former_communes.csv"] = """
            insee_code,name,kind,insee_code_today
            01003,Trois,ancienne-commune,01002
            01004,Quatre,ancienne-commune,01002
            01009,Neuf,ancienne-commune,01001
            01010,Dix-le-Beau,ancienne-commune,01001
            01011,Onze,commune-deleguee,01002
            01012,Douze,ancienne-commune,01001
            01012,Douze,commune-associee,01002
            02001,Gamma-Centre,commune-deleguee,02001
            02101,Gamma 1er Arrondissement,arrondissement-municipal,02001

            """,
        ["epci.csv"] = $"""
            {EpciHeader}
            200000001,CC Un,communaute-communes,01,84,01,2,390,2022,01002,5.3,46.12
            200000002,CA Deux,communaute-agglomeration,02,32,02,2,98,2022,02001,,
            200000003,EPT Trois,ept,01,84,01,1,90,2022,01001,,

            """,
        ["departements.csv"] = """
            code,name,zone,region_code,seat_insee_code,population,population_year,longitude,latitude
            01,Ain,metro,84,01001,400,2023,5.34884,46.09905
            02,Aisne,metro,32,02001,100,2023,,
            975,Île Z,com,975,97501,,,,

            """,
        ["regions.csv"] = """
            code,name,zone,seat_insee_code,population,population_year,longitude,latitude
            32,Nord,metro,02001,100,2023,,
            84,Sud,metro,01001,400,2023,4.53725,45.50871
            975,Île Z,com,97501,,,,

            """,
    };
}
