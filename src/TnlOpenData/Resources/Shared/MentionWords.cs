using TnlOpenData.Palmares;

namespace TnlOpenData.Resources.Shared;

/// <summary>
/// Mentions in French: the same words on the pages and in the spreadsheets. A mention that the jury gave and a fact that a source states
/// are two things, in two lists.
/// </summary>
public static class MentionWords
{
    public const string JuryTitle = "Mentions spéciales du jury";
    public const string FactTitle = "Faits marquants";

    /// <summary>How a note says that the name was completed, since the text seen ends inside it.</summary>
    private const string Cut = "texte lu coupé";

    /// <summary>The French name; the code if it has none.</summary>
    public static string Name(Mention mention) => mention.NameFr ?? $"{mention.Code} (nom français non publié)";

    /// <summary>The name, and what is not certain of it, in a list that tells of which kind it is.</summary>
    public static string WithDoubt(Mention mention) => Name(mention) + Bracket(Doubts(mention));

    /// <summary>The name, whether it is a fact, and what is not certain of it, in a list of both kinds.</summary>
    public static string InFull(Mention mention) =>
        Name(mention) + Bracket(IsFact(mention) ? ["fait marquant", .. Doubts(mention)] : Doubts(mention));

    public static bool IsFact(Mention mention) => mention.Kind == "fact";

    public static IEnumerable<Mention> OfJury(IEnumerable<Mention> mentions) => mentions.Where(m => !IsFact(m));

    public static IEnumerable<Mention> Facts(IEnumerable<Mention> mentions) => mentions.Where(IsFact);

    /// <summary>A source contradicts it; its name was completed.</summary>
    private static string[] Doubts(Mention mention) =>
    [
        .. mention.Status == "disputed" ? [IsFact(mention) ? "contesté" : "contestée"] : (string[])[],
        .. mention.Note?.Contains(Cut, StringComparison.OrdinalIgnoreCase) == true ? [Cut] : (string[])[],
    ];

    private static string Bracket(string[] words) => words.Length == 0 ? "" : $" ({string.Join(", ", words)})";
}
