namespace TnlOpenData.Territories;

/// <summary>The kinds of places of France.</summary>
public static class TerritoryKinds
{
    public const string Commune = "commune";
    public const string Departement = "departement";
    public const string Region = "region";

    /// <summary>Any intercommunality, where a kind is asked for.</summary>
    public const string Epci = "epci";

    public const string DepartementPrefix = "departement-";
    public const string RegionPrefix = "region-";

    /// <summary>The kinds of <c>epci.csv</c>.</summary>
    public static IReadOnlyList<string> OfEpci { get; } =
        ["communaute-communes", "communaute-agglomeration", "communaute-urbaine", "metropole", "metropole-lyon", "ept"];

    public static IReadOnlyList<string> All { get; } = [Commune, .. OfEpci, Departement, Region];

    public static string IdOfDepartement(string code) => DepartementPrefix + code;

    public static string IdOfRegion(string code) => RegionPrefix + code;
}
