using TnlOpenData.Palmares;

namespace TnlOpenData.Api.Site.Data;

/// <summary>The leads about the same editions.</summary>
public sealed record LeadGroup(string Title, IReadOnlyList<Lead> Leads)
{
    /// <summary>In the order of the editions; those about no edition in particular come last.</summary>
    public static IEnumerable<LeadGroup> Of(IReadOnlyList<Lead> leads) => leads
        .GroupBy(l => (l.EditionFrom, l.EditionTo))
        .OrderBy(g => g.Key.EditionFrom is null)
        .ThenBy(g => g.Key.EditionFrom)
        .ThenBy(g => g.Key.EditionTo ?? int.MaxValue)
        .Select(g => new LeadGroup(TitleOf(g.Key.EditionFrom, g.Key.EditionTo), [.. g]));

    private static string TitleOf(int? from, int? to) => (from, to) switch
    {
        ({ } only, { } same) when only == same => $"Édition {only}",
        ({ } first, { } last) => $"Éditions {first} à {last}",
        ({ } first, null) => $"Depuis l’édition {first}",
        _ => "Sans édition précise",
    };
}
