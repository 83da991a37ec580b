using TnlOpenData.Queries;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Resources.Comparison;

/// <summary>What a comparison is asked for: collectivities on record and any territories, by their keys.</summary>
internal static class ComparedKeys
{
    public const string Parameter = "collectivities";
    public const int Most = 50;

    private const string Example = "boe,echirolles,lyon";

    public static IReadOnlyList<ComparisonRow> Read(Snapshot snapshot, string? typed, QueryErrors errors)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            errors.Add(QueryError.MissingParameter(Parameter, Example));
            return [];
        }

        var keys = typed.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToArray();
        if (keys.Length > Most)
        {
            var why = new Bilingual($"nomme plus de {Most} territoires", $"names more than {Most} territories");
            errors.Add(QueryError.InvalidValue(Parameter, typed, why));
        }

        var rows = new List<ComparisonRow>();
        foreach (var key in keys.Take(Most))
        {
            if (Find(snapshot, key) is { } row)
            {
                rows.Add(row);
            }
            else
            {
                errors.Add(() => QueryError.InvalidValue(
                    Parameter,
                    key,
                    Unknown(snapshot),
                    [.. snapshot.Data.Collectivities.Select(c => c.Id)]));
            }
        }

        return [.. rows.DistinctBy(r => r.Key, StringComparer.Ordinal)];
    }

    /// <summary>
    /// A laureate by its id, then a territory by any of its keys, then a laureate by its codes. A bare code that a département and a région
    /// share is the département, as everywhere.
    /// </summary>
    private static ComparisonRow? Find(Snapshot snapshot, string key)
    {
        var body = snapshot.Collectivity(key);
        if (body?.Collectivity.Id == key)
        {
            return new(body, snapshot.Territories.Of(body));
        }

        if (snapshot.Territories.Find(key) is { } place)
        {
            return new(place.Collectivity, place);
        }

        return body is null ? null : new(body, snapshot.Territories.Of(body));
    }

    private static Bilingual Unknown(Snapshot snapshot) => snapshot.Territories.IsLoaded
        ? new("n’est ni une collectivité recensée, ni un territoire", "is neither a collectivity on record nor a territory")
        : new(
            "n’est pas une collectivité recensée, et les territoires de France ne sont pas chargés dans ce paquet de données",
            "is not a collectivity on record, and the places of France are not loaded in this data package");
}
