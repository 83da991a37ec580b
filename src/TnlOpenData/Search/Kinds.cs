using System.Collections.Frozen;

namespace TnlOpenData.Search;

/// <summary>
/// What people call the kinds of things: "mairie de Lyon", "CG 22", "agglo d'Alès". Such a word does not lead away from a name,
/// and leaving it out does not either.
/// </summary>
internal sealed record Kinds(string Label, FrozenSet<string> Words)
{
    private const string Codes = " code insee siren siret";

    private static readonly FrozenDictionary<string, Kinds> All = new Dictionary<string, Kinds>(StringComparer.Ordinal)
    {
        ["commune"] = Of("Commune", "mairie ville commune municipalite" + Codes),
        ["communaute-communes"] = Of("Communauté de communes", "communaute communes cc comcom intercommunalite epci" + Codes),
        ["communaute-agglomeration"] = Of("Communauté d’agglomération", "communaute agglomeration agglo ca intercommunalite epci" + Codes),
        ["communaute-urbaine"] = Of("Communauté urbaine", "communaute urbaine cu agglomeration agglo intercommunalite epci" + Codes),
        ["metropole"] = Of("Métropole", "metropole communaute urbaine agglomeration agglo intercommunalite epci" + Codes),
        ["departement"] = Of("Département", "departement conseil departemental general cd cg collectivite" + Codes),
        ["region"] = Of("Région", "region conseil regional cr collectivite" + Codes),
        ["syndicat"] = Of("Syndicat", "syndicat mixte intercommunal" + Codes),
        ["centre-de-gestion"] = Of("Centre de gestion", "centre gestion cdg" + Codes),
        ["gip"] = Of("Groupement d’intérêt public", "gip groupement interet public" + Codes),
        ["association"] = Of("Association", "association" + Codes),
        ["etablissement-public"] = Of("Établissement public", "etablissement public" + Codes),
        ["edition"] = Of("Édition du label", "edition palmares millesime annee"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A kind that is new in the data has no words yet, and no label but its own.</summary>
    public static Kinds Named(string kind) => All.GetValueOrDefault(kind) ?? new(kind, FrozenSet<string>.Empty);

    public string[] Without(IReadOnlyList<string> words)
    {
        string[] kept = [.. words.Where(word => !Words.Contains(word))];
        return kept.Length == 0 ? [.. words] : kept;
    }

    /// <summary>The name without the kind it begins with: <c>ville Arles</c> → <c>Arles</c>; <c>Rennes Métropole</c> stays.</summary>
    public string[] WithoutLeading(IReadOnlyList<string> words)
    {
        string[] kept = [.. words.SkipWhile(Words.Contains)];
        return kept.Length == 0 ? [.. words] : kept;
    }

    private static Kinds Of(string label, string words) => new(label, words.Split(' ').ToFrozenSet(StringComparer.Ordinal));
}
