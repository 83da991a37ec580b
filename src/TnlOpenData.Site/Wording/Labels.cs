using TnlOpenData.Palmares;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Wording;

/// <summary>The French labels of the codes of the data. A code without a label is shown as it is.</summary>
internal static class Labels
{
    /// <summary>By filter: rows without a value of it.</summary>
    private static readonly Dictionary<string, string> WithoutValue = new(StringComparer.Ordinal)
    {
        ["edition"] = "Aucune édition",
        ["level"] = "Sans niveau exact",
        ["region"] = "Sans région",
        ["departement"] = "Sans département",
        ["mention"] = "Sans mention ni fait marquant",
        ["population"] = "non connue",
    };

    public static string Kind(string code) => Of("collectivities.kind", code);

    /// <summary>The kind of a place, laureate or not.</summary>
    public static string Territory(string kind) => Of("territories.kind", kind);

    public static string Scale(string code) => Of("scales.scale", code);

    public static string LevelStatus(string code) => Of("awards.level_status", code);

    public static string Identity(string code) => Of("awards.identity", code);

    /// <summary>The identity as a filter: « sans supposition : lauréats nommés sans ambiguïté ».</summary>
    public static string IdentityFilter(string code) => code switch
    {
        "published" => "sans supposition : lauréats nommés sans ambiguïté",
        "assumed" => "lauréats supposés",
        _ => code,
    };

    public static string SourceKind(string code) => Of("sources.kind", code);

    public static string Coordinates(string code) => Of("collectivities.coordinates_source", code);

    public static string MentionStatus(string code) => Of("mentions.status", code);

    public static string Confidence(string code) => Of("records.confidence", code);

    /// <summary>A value of a filter by its label, where it has one.</summary>
    public static string Value(string filter, string value) => filter switch
    {
        "kind" => Kind(value),
        "scale" => Scale(value),
        "level_status" => LevelStatus(value),
        "identity" => Identity(value),
        "mention_kind" => MentionKind(value),
        _ => value,
    };

    /// <summary>The label of rows without a value.</summary>
    public static string Absent(string filter) => WithoutValue.GetValueOrDefault(filter, filter);

    /// <summary>The label of the level, of the range, or of an unpublished level.</summary>
    public static string Level(AwardView award) => award switch
    {
        { Level: { } level } => LevelName.Of(level),
        { LevelLow: { } low, LevelHigh: { } high } => $"{LevelName.Of(low)} à {Short(high)}",
        _ => "Niveau non publié",
    };

    /// <summary>The level, and what is not certain of the award: « Niveau 4, déduit ».</summary>
    public static string LevelInFull(AwardView award) => Level(award) + DoubtWords.After(award);

    /// <summary>« 4 » for « Niveau 4 », « Or »: the label of a level next to the name of its scale.</summary>
    public static string Short(Level level) => LevelWords.Short(level);

    /// <summary>A mention by its French name; by its code if it has none.</summary>
    public static string Mention(Mention mention) => MentionWords.Name(mention);

    /// <summary>The name, and « fait marquant » or « contestée » where it is not simply a mention of the jury.</summary>
    public static string MentionInFull(Mention mention) => MentionWords.InFull(mention);

    /// <summary>« Mention spéciale du jury » or « Fait marquant ».</summary>
    public static string MentionKind(string code) => Of("mentions.kind", code);

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

    private static string Of(string list, string code) => CodeLabels.Find(list, code) ?? code;
}
