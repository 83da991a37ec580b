using static TnlOpenData.Import.Tests.DescriptorParts;
using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>Tables of the places of France that are not all there, or hold cells that cannot be.</summary>
internal static class BrokenTerritories
{
    private static readonly string[] Tables = ["regions", "departements", "epci", "communes", "former_communes"];

    public static IEnumerable<BrokenPackage> All { get; } =
    [
        .. Tables.Select(WithoutResource),
        .. Tables.Select(table => new BrokenPackage(
            $"the file {table} is missing",
            Valid.Without($"{table}.csv"),
            $"{table}.csv: the file is missing: a header at least")),
        new("a table of places that the descriptor leaves out with the others",
            Valid.WithoutTerritories().WithFile("communes.csv", "insee_code,name\n"u8.ToArray()),
            "communes.csv: note: was not read: describe it in datapackage.json, or move it elsewhere"),
        new("a wrong check digit of a commune",
            Valid.WithCell("communes", 7, "siren", "213800060"),
            "communes.csv:8: siren: \"213800060\" is not a SIREN: its check digit is wrong: the nine digits as the source gives them"),
        new("a wrong check digit of an intercommunality",
            Valid.WithCell("epci", 1, "siren", "200000010").WithCell("communes", 4, "epci_siren", "200000010"),
            "epci.csv:2: siren: \"200000010\" is not a SIREN: its check digit is wrong: the nine digits as the source gives them"),
        new("an INSEE code that is none",
            Valid.WithCell("communes", 7, "insee_code", "38"),
            "communes.csv:8: insee_code: \"38\" does not match ^((0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5])[0-9]{3}|(97[1-8…: a "
            + "value like \"38185\""),
        new("a commune twice",
            Valid.WithCell("communes", 7, "insee_code", "38005"),
            "communes.csv:8: insee_code: the same key stands on line 7: one row for 38005"),
        new("a former commune twice with one kind",
            Valid.WithCell("former_communes", 2, "insee_code", "38001").WithCell("former_communes", 2, "kind", "commune-deleguee"),
            "former_communes.csv:3: insee_code, kind: the same key stands on line 2: one row for 38001, commune-deleguee"),
        new("a former commune of an unknown kind",
            Valid.WithCell("former_communes", 2, "kind", "hameau"),
            "former_communes.csv:3: kind: \"hameau\" is not an allowed value: one of ancienne-commune, commune-deleguee, "
            + "commune-associee, arrondissement-municipal"),
        new("an unknown kind of intercommunality",
            Valid.WithCell("epci", 4, "kind", "syndicat"),
            "epci.csv:5: kind: \"syndicat\" is not an allowed value: one of communaute-communes, communaute-agglomeration, "
            + "communaute-urbaine, metropole, metropole-lyon, ept"),
        new("a zone that is none",
            Valid.WithCell("departements", 4, "zone", "tom"),
            "departements.csv:5: zone: \"tom\" is not an allowed value: one of metro, drom, com (did you mean \"com\"?)"),
        new("a commune without name",
            Valid.WithCell("communes", 7, "name", ""),
            "communes.csv:8: name: is empty: a value in every row"),
        new("a population below zero",
            Valid.WithCell("communes", 7, "population", "-1"),
            "communes.csv:8: population: -1 is too small: 0 at least"),
        new("a latitude beyond the pole",
            Valid.WithCell("communes", 7, "longitude", "5").WithCell("communes", 7, "latitude", "91"),
            "communes.csv:8: latitude: 91 is too great: 90 at most"),
        .. Pairs("longitude", "latitude"),
        .. Pairs("population", "population_year"),
    ];

    private static BrokenPackage WithoutResource(string table) => new(
        $"the table {table} is missing among the five",
        Valid.WithDescriptor(d => d["resources"]!.AsArray().Remove(Resource(d, table))),
        $"datapackage.json: {table}: the resource is missing: all of regions, departements, epci, communes, former_communes, "
        + "or none of them",
        $"{table}.csv: note: was not read: describe it in datapackage.json, or move it elsewhere");

    /// <summary>In each of the four tables, one cell of the two without the other.</summary>
    private static IEnumerable<BrokenPackage> Pairs(string first, string second) =>
        from table in Tables[..4]
        from cells in new[] { (Empty: first, Given: second), (Empty: second, Given: first) }
        select new BrokenPackage(
            $"{table}: {cells.Given} without {cells.Empty}",
            Valid.WithCell(table, 2, cells.Empty, ""),
            $"{table}.csv:3: {cells.Empty}: is empty while {cells.Given} is given: both, or neither");
}
