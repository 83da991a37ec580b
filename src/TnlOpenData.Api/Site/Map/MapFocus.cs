using TnlOpenData.Territories;

namespace TnlOpenData.Api.Site.Map;

/// <summary>What part of France a question looks at.</summary>
/// <param name="Departements">The départements that it names, one by one or by their région; null where it names none.</param>
/// <param name="IsClose">It names départements: their towns are shown one by one.</param>
internal sealed record MapFocus(IReadOnlyList<string>? Departements, bool IsClose)
{
    public static MapFocus Of(IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var (departements, regions) = (Values(parameters, "departement"), Values(parameters, "region"));
        return new(
            (departements, regions) switch
            {
                (null, null) => null,
                (_, null) => departements,
                _ => [.. (departements ?? Cog.DepartementCodes).Where(d => Cog.RegionOf(d) is { } region && regions.Contains(region, StringComparer.Ordinal))],
            },
            departements is not null);
    }

    private static string[]? Values(IReadOnlyList<KeyValuePair<string, string>> parameters, string name) => parameters.FirstOrDefault(p => p.Key == name).Value?.Split(',');
}
