using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using TnlOpenData.Territories;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rows of the tables of territories by their keys, for the rules that compare others with them.</summary>
internal sealed class TerritoryFacts(PackageRows package)
{
    private readonly HashSet<string> _former =
        [.. package.Of(FormerCommunes).ValidRows("insee_code").Select(r => r.Value.InseeCode)];

    public Dictionary<string, Commune> Communes { get; } = ByKey(package.Of(Schema.AllTables.Communes), "insee_code", c => c.InseeCode);

    public Dictionary<string, Epci> Epci { get; } = ByKey(package.Of(Schema.AllTables.Epci), "siren", e => e.Siren);

    public Dictionary<string, Departement> Departements { get; } = ByKey(package.Of(Schema.AllTables.Departements), "code", d => d.Code);

    public Dictionary<string, Region> Regions { get; } = ByKey(package.Of(Schema.AllTables.Regions), "code", r => r.Code);

    /// <summary>The code of a commune that lives on in another one.</summary>
    public bool IsFormer(string inseeCode) => !Communes.ContainsKey(inseeCode) && _former.Contains(inseeCode);

    /// <summary>The population of a body that is a territory, its year and the file that says so; null for any other body.</summary>
    public (int? Population, int? Year, string File)? PopulationOf(Collectivity body) => body.Kind switch
    {
        "commune" when Communes.TryGetValue(body.InseeCode ?? "", out var c) => (c.Population, c.PopulationYear, "communes.csv"),
        "departement" when Departements.TryGetValue(body.InseeCode ?? "", out var d) =>
            (d.Population, d.PopulationYear, "departements.csv"),
        "region" when Regions.TryGetValue(body.InseeCode ?? "", out var r) => (r.Population, r.PopulationYear, "regions.csv"),
        "commune" or "departement" or "region" => null,
        _ when Epci.TryGetValue(body.Siren ?? "", out var e) => (e.Population, e.PopulationYear, "epci.csv"),
        _ => null,
    };

    private static Dictionary<string, T> ByKey<T>(TableRows<T> rows, string column, Func<T, string> key) where T : class
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in rows.ValidRows(column))
        {
            byKey.TryAdd(key(row.Value), row.Value);
        }

        return byKey;
    }
}
