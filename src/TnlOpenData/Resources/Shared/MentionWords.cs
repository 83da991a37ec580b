using TnlOpenData.Palmares;

namespace TnlOpenData.Resources.Shared;

/// <summary>Mentions in French: the same words on the pages and in the spreadsheets.</summary>
public static class MentionWords
{
    /// <summary>The French name; the code if it has none.</summary>
    public static string Name(Mention mention) => mention.NameFr ?? $"{mention.Code} (nom français non publié)";

    /// <summary>The name, and what keeps it from being a mention of the jury: it is a fact only, or a source contradicts it.</summary>
    public static string InFull(Mention mention) => Name(mention) + (IsFact(mention), mention.Status == "disputed") switch
    {
        (true, true) => " (fait marquant, contesté)",
        (true, false) => " (fait marquant)",
        (false, true) => " (contestée)",
        _ => "",
    };

    public static bool IsFact(Mention mention) => mention.Kind == "fact";
}
