using static TnlOpenData.Import.Tests.Territories.SyntheticPackages;

namespace TnlOpenData.Import.Tests.Territories;

/// <summary>An input of the update that cannot be used, and the lines that it gets.</summary>
internal sealed record BrokenTerritory(string Kind, SyntheticPackages Packages, params string[] Lines);

internal static class BrokenTerritories
{
    private const string Whole = "the file as @etalab/decoupage-administratif has it: fetch the package again";

    private const string ThereIs = "a code that is there";

    private const string Kept = "the present table: the positions are kept from it";

    private const string SayYear = "say of which year the populations are, with";

    private const string Source = "the README.md of the newest package links their source";

    public static IEnumerable<BrokenTerritory> All { get; } =
    [
        new("no package with the history", Valid.Without("first/data/historique-communes.json"),
            "DIR: no package holds data/historique-communes.json: "
                + "fetch @etalab/decoupage-administratif@0.7.0 into a folder of its own there"),
        new("a year is missing", Valid.Without("middle"),
            "DIR: there is no version 1 before 2.0.0: fetch @etalab/decoupage-administratif@1 into a folder of its own there"),
        new("the newest two of four years are missing", Valid.With("new/package.json", "2.0.0", "4.0.0"),
            "DIR: there is no version 2 before 4.0.0: fetch @etalab/decoupage-administratif@2 into a folder of its own there",
            "DIR: there is no version 3 before 4.0.0: fetch @etalab/decoupage-administratif@3 into a folder of its own there"),
        new("a version that is none", Valid.With("new/package.json", "2.0.0", "2.0"),
            "new/package.json: version: \"2.0\" is not a version: three numbers, as 6.0.0"),
        new("a manifest that is no JSON", Valid.With("new/package.json", "{"),
            $"new/package.json:1: is not what this program reads (Expected depth to be zero at the end of the JSON payload): {Whole}"),
        new("a file of the newest package is missing", Valid.Without("new/data/ept.json"),
            $"new/data/ept.json: the file is missing: {Whole}"),
        new("the communes of an older package are missing", Valid.Without("middle/data/communes.json"),
            $"middle/data/communes.json: the file is missing: {Whole}"),
        new("an entry without a code", Valid.With("new/data/regions.json", "\"code\":\"84\",", ""),
            $"new/data/regions.json:3: $[1]: is not what this program reads (the entry lacks 'code'): {Whole}"),
        new("a population that is a text", Valid.With(Communes, "\"population\":300", "\"population\":\"300 \""),
            "new/data/communes.json:6: $[3].population: "
                + $"is not what this program reads (The JSON value could not be converted): {Whole}"),
        new("an entry that is null", Valid.With("new/data/regions.json", "[null]"),
            "new/data/regions.json: $[0]: is null: an object in braces"),
        new("a file that holds null", Valid.With("new/data/regions.json", "null"),
            $"new/data/regions.json: holds null: {Whole}"),
        new("a commune that stands twice", Valid.With(Communes, "\"02002\"", "\"02001\""),
            "new/data/communes.json: 02001: stands twice as commune-actuelle: once",
            "new/data/epci.json: 200000002: its member 02002 leads to no commune of today: a package whose EPCI fit its communes"),
        new("a type that is not known", Valid.With(Communes, "commune-associee", "hameau"),
            "new/data/communes.json: 01012: its type \"hameau\" is not known: "
                + "one of commune-actuelle, arrondissement-municipal, commune-associee, commune-deleguee"),
        new("a part of nothing", Valid.With(Communes, "\"commune\":\"02001\"", "\"commune\":\"02999\""),
            "new/data/communes.json: 02101: it is part of no commune of today: the code of one as chefLieu or commune"),
        new("a commune in no département", Valid.With(Communes, "\"departement\":\"975\",", ""),
            $"new/data/communes.json: 97501: its département is not in departements.json: {ThereIs}"),
        new("a commune in no région", Valid.With(Communes, "\"region\":\"975\"", "\"region\":\"99\""),
            $"new/data/communes.json: 97501: its région is not in regions.json: {ThereIs}"),
        new("a département in no région", Valid.With("new/data/departements.json", "\"region\":\"84\"", "\"region\":\"99\""),
            $"new/data/departements.json: 01: its région is not in regions.json: {ThereIs}"),
        new("a seat that is no commune", Valid.With("new/data/regions.json", "\"01001\"", "\"01009\""),
            "new/data/regions.json: 84: its seat 01009 is no commune of today: the code of one"),
        new("an EPCI of an unknown type", Valid.With("new/data/epci.json", "\"CA\"", "\"SAN\""),
            "new/data/epci.json: 200000002: its type \"SAN\" is not known: one of CC, CA, CU, METRO, MET69, EPT"),
        new("a commune in two EPCI", Valid.With("new/data/epci.json", "\"01001\"", "\"02001\""),
            "new/data/epci.json: 200000001: its member 02001 belongs to 200000002 too: a commune in one of them"),
        new("an EPT without members", Valid.With("new/data/ept.json", """{"code":"01001","populationMunicipale":90}""", ""),
            "new/data/ept.json: 200000003: it has no member: at least one"),
        new("no present table", Valid.Without("communes.csv"), $"communes.csv: the file is missing: {Kept}"),
        new("a present table with other columns", Valid.WithTable("regions.csv", "zone", "area"),
            "regions.csv:1: the header has other columns: "
                + "code,name,zone,seat_insee_code,population,population_year,longitude,latitude"),
        new("a present row that is cut", Valid.WithTable("epci.csv", ",46.12", ""),
            "epci.csv:2: the row has 11 cells: 12, as the header"),
        new("a present row that stands twice", Valid.WithTable("departements.csv", "975,", "01,"),
            "departements.csv:3: code: \"01\" stands on an earlier line too: one line for each"),
        new("a present row with a stray quote", Valid.WithTable("communes.csv", "Gamma", "Gam\"ma"),
            "communes.csv:5: a quote stands inside a cell that is not quoted: quote the whole cell and double the quotes in it"),
        new("populations that changed without a year", Valid.WithYears(null, null),
            $"communes.csv: population_year: populations change: 1, the first of them 01001: {SayYear} --population-year: {Source}",
            $"epci.csv: population_year: populations change: 1, the first of them 200000001: {SayYear} --epci-population-year: {Source}"),
        new("a present table of two years", Valid.WithYears(null, 2022).WithTable("communes.csv", "99,2022", "100,2021"),
            $"communes.csv: population_year: the table has 2 years: {SayYear} --population-year: {Source}"),
    ];
}
