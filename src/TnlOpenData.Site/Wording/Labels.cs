using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Wording;

/// <summary>The French labels of the codes of the data. A code without a label is shown as it is.</summary>
internal static class Labels
{
    private const string Leading = "Niveau ";

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["kind.commune"] = "Commune",
        ["kind.communaute-communes"] = "Communauté de communes",
        ["kind.communaute-agglomeration"] = "Communauté d’agglomération",
        ["kind.communaute-urbaine"] = "Communauté urbaine",
        ["kind.metropole"] = "Métropole",
        ["kind.departement"] = "Département",
        ["kind.region"] = "Région",
        ["kind.syndicat"] = "Syndicat",
        ["kind.centre-de-gestion"] = "Centre de gestion",
        ["kind.gip"] = "Groupement d’intérêt public",
        ["kind.association"] = "Association",
        ["kind.etablissement-public"] = "Établissement public",
        ["scale.copylefts"] = "Échelle des copylefts, de 1 à 5",
        ["scale.badge-metals"] = "Échelle badge, bronze, argent, or",
        ["level_status.published"] = "Niveau publié",
        ["level_status.range"] = "Niveau connu par une fourchette",
        ["level_status.derived"] = "Niveau déduit de faits publiés",
        ["level_status.unknown"] = "Niveau non publié dans les sources vues",
        ["identity.published"] = "Lauréat nommé sans ambiguïté par la source",
        ["identity.assumed"] = "Lauréat supposé d’après un nom qui convient à plusieurs organismes",
        ["source.official"] = "Organisatrice du label ou État",
        ["source.organiser-member"] = "Membre de l’organisatrice",
        ["source.laureate"] = "Lauréat",
        ["source.press"] = "Presse",
        ["source.community"] = "Site associatif ou personnel",
        ["coordinates.commune-centroid"] = "centre de la commune",
        ["coordinates.seat-commune-centroid"] = "centre de la commune siège ou, à défaut, du membre le plus peuplé",
        ["coordinates.departement-centroid"] = "centre du département, faute de siège connu",
        ["coordinates.region-centroid"] = "centre de la région",
        ["coordinates.approximate"] = "position approximative",
        ["mention.published"] = "énoncée par la source",
        ["mention.disputed"] = "contredite par une autre source",
        ["none.edition"] = "Aucune édition",
        ["none.level"] = "Sans niveau exact",
        ["none.region"] = "Sans région",
        ["none.departement"] = "Sans département",
        ["none.mention"] = "Sans mention",
        ["none.population"] = "non connue",
        ["confidence.certain"] = "certain",
        ["confidence.stated"] = "énoncé par une source",
        ["confidence.provisional"] = "provisoire",
    };

    public static string Kind(string code) => Of("kind", code);

    public static string Scale(string code) => Of("scale", code);

    public static string LevelStatus(string code) => Of("level_status", code);

    public static string Identity(string code) => Of("identity", code);

    public static string SourceKind(string code) => Of("source", code);

    public static string Coordinates(string code) => Of("coordinates", code);

    public static string MentionStatus(string code) => Of("mention", code);

    public static string Confidence(string code) => Of("confidence", code);

    /// <summary>The label of rows without a value.</summary>
    public static string Absent(string filter) => Of("none", filter);

    /// <summary>The label of the level, of the range, or of an unpublished level.</summary>
    public static string Level(AwardView award) => award switch
    {
        { Level: { } level } => level.LabelFr,
        { LevelLow: { } low, LevelHigh: { } high } => $"{low.LabelFr} à {Short(high)}",
        _ => "Niveau non publié",
    };

    /// <summary>« 4 » for « Niveau 4 », « Or »: the label of a level next to the name of its scale.</summary>
    public static string Short(Level level) =>
        level.LabelFr.StartsWith(Leading, StringComparison.Ordinal) ? level.LabelFr[Leading.Length..] : level.LabelFr;

    /// <summary>A mention by its French name; by its code if it has none.</summary>
    public static string Mention(Mention mention) => mention.NameFr ?? $"{mention.Code} (nom français non publié)";

    /// <summary>A domain of an edition; its code if the edition has no name for it.</summary>
    public static string Domain(EditionView edition, string code) =>
        edition.Domains.FirstOrDefault(d => d.Code == code) is { } domain ? Domain(domain) : code;

    public static string Domain(Domain domain) => domain.NameFr ?? domain.NameEn ?? domain.Code;

    /// <summary>The location of a body: « Isère, Auvergne-Rhône-Alpes ».</summary>
    public static string Place(Collectivity body) => (body.DepartementName, body.RegionName) switch
    {
        ({ } departement, { } region) when departement != region => $"{departement} ({body.DepartementCode}), {region}",
        ({ } departement, _) => $"{departement} ({body.DepartementCode})",
        (_, { } region) => region,
        _ => "",
    };

    private static string Of(string list, string code) => Words.GetValueOrDefault($"{list}.{code}", code);
}
