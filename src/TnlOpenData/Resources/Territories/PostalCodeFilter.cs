using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Territories;

/// <summary><c>postal_code</c>: the communes that a postal code serves. A code that serves none is an error.</summary>
internal sealed record PostalCodeFilter : Filter<TerritoryView>
{
    public PostalCodeFilter()
        : base("postal_code")
    {
        Description = "Code postal à cinq chiffres.";
        Example = "38130";
    }

    public override ParseResult<TerritoryView> Read(Snapshot snapshot, string typed)
    {
        var (values, _) = Split(typed);
        var byCode = ByCode(snapshot);
        foreach (var value in values)
        {
            if (snapshot.Territories.IsLoaded ? !byCode.ContainsKey(value) : !IsWellFormed(value))
            {
                return Invalid(value, "n’est le code postal d’aucune commune", "is the postal code of no commune");
            }
        }

        var wanted = values.ToHashSet(StringComparer.Ordinal);
        return new Criterion<TerritoryView>(
            Name, Text(values.Order(StringComparer.Ordinal), orNone: false), t => t.PostalCodes.Any(wanted.Contains))
        {
            Candidates = values is [var only] && byCode.TryGetValue(only, out var served) ? new(served) : null,
        };
    }

    /// <summary>Without the tables of territories nothing tells which codes there are.</summary>
    private static bool IsWellFormed(string code) => code.Length == 5 && code.All(char.IsAsciiDigit);

    /// <summary>The communes of each postal code, by INSEE code.</summary>
    public static Dictionary<string, IReadOnlyList<TerritoryView>> ByCode(Snapshot snapshot) =>
        snapshot.Cached("communes by postal code", () => snapshot.Territories.Communes
            .SelectMany(c => c.PostalCodes.Select(p => (Code: p, Commune: c)))
            .GroupBy(p => p.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, IReadOnlyList<TerritoryView> (g) => [.. g.Select(p => p.Commune)], StringComparer.Ordinal));
}
