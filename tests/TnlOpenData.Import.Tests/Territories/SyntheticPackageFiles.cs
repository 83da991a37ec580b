namespace TnlOpenData.Import.Tests.Territories;

/// <summary>
/// The files of the synthetic packages. 01003 merged into 01004 after the first, and that into 01002 after the second. The list of EPCI
/// is a year older than the communes: it still names 01004.
/// </summary>
internal static class SyntheticPackageFiles
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["first/package.json"] = Manifest("0.7.0"),
        ["first/data/historique-communes.json"] = """
            [
            {"code":"01009","nom":"Neuf-le-Grand","dateDebut":"1956-01-01"},
            {"code":"01009","nom":"Neuf"},
            {"code":"01010","nom":"Dix"}
            ]
            """,
        ["first/data/communes.json"] = """
            [
            {"code":"01010","nom":"Dix","type":"commune-actuelle"},
            {"code":"01003","nom":"Trois","type":"commune-actuelle"}
            ]
            """,
        ["middle/package.json"] = Manifest("1.4.2"),
        ["middle/data/communes.json"] = """
            [
            {"code":"01009","nom":"Neuf par erreur","type":"commune-deleguee","chefLieu":"01001"},
            {"code":"01010","nom":"Dix-le-Beau","type":"commune-actuelle"},
            {"code":"01004","nom":"Quatre","type":"commune-actuelle","anciensCodes":["01003"]},
            {"code":"01004","nom":"Quatre-Centre","type":"commune-deleguee","chefLieu":"01004"}
            ]
            """,
        ["new/package.json"] = Manifest("2.0.0"),
        ["new/data/communes.json"] = """
            [
            {"code":"97501","nom":"Île Z","type":"commune-actuelle","departement":"975","region":"975"},
            {"code":"02002","nom":"Delta","type":"commune-actuelle","departement":"02","region":"32","population":50},
            {"code":"01001","nom":"Alpha","type":"commune-actuelle","departement":"01","region":"84","siren":"210100012",
              "population":100,"codesPostaux":["01400","01000"],"anciensCodes":["01009","01010","01012"]},
            {"code":"01002","nom":"Bêta, la \"Belle\"","type":"commune-actuelle","departement":"01","region":"84","population":300,
              "codesPostaux":["01400"],"anciensCodes":["01004","01011"]},
            {"code":"02001","nom":"Gamma","type":"commune-actuelle","departement":"02","region":"32","population":50},
            {"code":"01011","nom":"Onze","type":"commune-deleguee","chefLieu":"01002"},
            {"code":"01012","nom":"Douze","type":"commune-associee","chefLieu":"01002"},
            {"code":"02001","nom":"Gamma-Centre","type":"commune-deleguee","chefLieu":"02001"},
            {"code":"02101","nom":"Gamma 1er Arrondissement","type":"arrondissement-municipal","commune":"02001"}
            ]
            """,
        ["new/data/epci.json"] = """
            [
            {"code":"200000002","nom":"CA Deux","type":"CA","populationMunicipale":98,"membres":[
              {"code":"02002","populationMunicipale":49},{"code":"02001","populationMunicipale":49}]},
            {"code":"200000001","nom":"CC Un","type":"CC","populationMunicipale":390,"membres":[
              {"code":"01001","populationMunicipale":200},{"code":"01004","populationMunicipale":110},
              {"code":"01002","populationMunicipale":100}]}
            ]
            """,
        ["new/data/ept.json"] = """
            [{"code":"200000003","nom":"EPT Trois","type":"EPT","populationMunicipale":90,"membres":[
              {"code":"01001","populationMunicipale":90}]}]
            """,
        ["new/data/departements.json"] = """
            [
            {"code":"01","nom":"Ain","zone":"metro","region":"84","chefLieu":"01001"},
            {"code":"02","nom":"Aisne","zone":"metro","region":"32","chefLieu":"02001"},
            {"code":"975","nom":"Île Z","zone":"com","region":"975","chefLieu":"97501"}
            ]
            """,
        ["new/data/regions.json"] = """
            [
            {"code":"32","nom":"Nord","zone":"metro","chefLieu":"02001"},
            {"code":"84","nom":"Sud","zone":"metro","chefLieu":"01001"},
            {"code":"975","nom":"Île Z","zone":"com","chefLieu":"97501"}
            ]
            """,
        ["lodash/package.json"] = """{"name":"lodash","version":"four"}""",
    };

    public static string Manifest(string version) => $$"""{"name":"@etalab/decoupage-administratif","version":"{{version}}"}""";
}
