using TnlOpenData.Territories;

namespace TnlOpenData.Outlines;

/// <summary>
/// The outlines of the 101 départements in 2018, and who borders on whom. Simplified with shared borders; the files of
/// <c>data/outlines</c> are part of the program.
/// </summary>
public static class FrenchOutlines
{
    public const string Credit = "IGN, Admin Express COG 2018, INSEE (Licence Ouverte)";

    private static readonly Lazy<Topology> CoarseFile = new(() => Load("departements"));
    private static readonly Lazy<Topology> FineFile = new(() => Load("departements-fine"));

    /// <summary>3 % of the points, for a map of France.</summary>
    public static Topology Coarse => CoarseFile.Value;

    /// <summary>12 % of the points, for the map of a département or a région.</summary>
    public static Topology Fine => FineFile.Value;

    /// <summary>The départements that border on one, by code; none overseas.</summary>
    public static IReadOnlyList<string> NeighboursOfDepartement(string departement) => Coarse.NeighboursOf(departement);

    /// <summary>The régions that border on one, by code; none overseas.</summary>
    public static IReadOnlyList<string> NeighboursOfRegion(string region) =>
    [
        .. Coarse.NeighboursOf(Cog.DepartementsOf(region))
            .Select(d => Cog.RegionOf(d)!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static Topology Load(string name)
    {
        using var file = typeof(FrenchOutlines).Assembly.GetManifestResourceStream($"outlines/{name}.topojson")!;
        return TopoJson.Read(file);
    }
}
