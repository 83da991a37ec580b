using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Shared;

/// <summary><c>epci</c>: rows in an intercommunality, itself included, by its SIREN.</summary>
internal sealed record EpciFilter<T> : Filter<T>
{
    private readonly Func<Snapshot, T, IEnumerable<string?>> _sirens;

    /// <param name="sirens">The SIREN of the intercommunalities that a row is or lies in.</param>
    public EpciFilter(Func<Snapshot, T, IEnumerable<string?>> sirens)
        : base("epci")
    {
        _sirens = sirens;
        Description = "SIREN d’une intercommunalité, elle-même comprise.";
        Example = "200040715";
    }

    public override ParseResult<T> Read(Snapshot snapshot, string typed)
    {
        var (values, _) = Split(typed);
        var known = Known(snapshot);
        foreach (var value in values)
        {
            if (!known.Contains(value) && (snapshot.Territories.IsLoaded || !IsWellFormed(value)))
            {
                return Invalid(value, "n’est le SIREN d’aucune intercommunalité", "is the SIREN of no intercommunality", [.. known]);
            }
        }

        var wanted = values.ToHashSet(StringComparer.Ordinal);
        return new Criterion<T>(
            Name,
            Text(values.Order(StringComparer.Ordinal), orNone: false),
            row => _sirens(snapshot, row).Any(s => s is not null && wanted.Contains(s)));
    }

    /// <summary>Without the tables of territories nothing tells which intercommunalities there are.</summary>
    private static bool IsWellFormed(string siren) => siren.Length == 9 && siren.All(char.IsAsciiDigit);

    private static HashSet<string> Known(Snapshot snapshot) => snapshot.Cached("SIREN of intercommunalities", () => snapshot
        .Territories.Epci.Select(e => e.Code)
        .Concat(snapshot.Data.Collectivities.Select(c => c.EpciSiren).OfType<string>())
        .ToHashSet(StringComparer.Ordinal));
}
