using TnlOpenData.Palmares;

namespace TnlOpenData.Resources.Records;

/// <summary>French wording of kinds, scales and levels in the sentences of records. An unknown code is put in quotes.</summary>
internal static class RecordText
{
    private static readonly Dictionary<string, (string One, string Many)> Kinds = new(StringComparer.Ordinal)
    {
        ["commune"] = ("d’une commune", "de communes"),
        ["communaute-communes"] = ("d’une communauté de communes", "de communautés de communes"),
        ["communaute-agglomeration"] = ("d’une communauté d’agglomération", "de communautés d’agglomération"),
        ["communaute-urbaine"] = ("d’une communauté urbaine", "de communautés urbaines"),
        ["metropole"] = ("d’une métropole", "de métropoles"),
        ["departement"] = ("d’un département", "de départements"),
        ["region"] = ("d’une région", "de régions"),
        ["syndicat"] = ("d’un syndicat", "de syndicats"),
        ["centre-de-gestion"] = ("d’un centre de gestion", "de centres de gestion"),
        ["gip"] = ("d’un groupement d’intérêt public", "de groupements d’intérêt public"),
        ["association"] = ("d’une association", "d’associations"),
        ["etablissement-public"] = ("d’un établissement public", "d’établissements publics"),
    };

    private static readonly Dictionary<string, string> Scales = new(StringComparer.Ordinal)
    {
        ["copylefts"] = "l’échelle des copylefts",
        ["badge-metals"] = "l’échelle bronze, argent, or",
    };

    /// <summary>« Première distinction recensée » or « Premières distinctions recensées ».</summary>
    public static string First(int count) => count == 1 ? "Première distinction recensée" : "Premières distinctions recensées";

    /// <summary>« d’une région », « de communes ».</summary>
    public static string OfKind(string kind, int count)
    {
        if (!Kinds.TryGetValue(kind, out var words))
        {
            return $"de la nature « {kind} »";
        }

        return count == 1 ? words.One : words.Many;
    }

    public static string Scale(string code) => Scales.GetValueOrDefault(code, $"l’échelle « {code} »");

    /// <summary>« niveau 5 », « niveau « Or » ».</summary>
    public static string Level(Level level) =>
        level.LabelFr.StartsWith("Niveau ", StringComparison.Ordinal)
            ? $"niveau {level.LabelFr["Niveau ".Length..]}"
            : $"niveau « {level.LabelFr} »";

    public static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
