namespace TnlOpenData.Search;

/// <summary>The names by which an intercommunality is known: as published (<c>CA d'Agen</c>), and without its abbreviation.</summary>
internal static class EpciNames
{
    private static readonly string[] Abbreviations = ["CC ", "CA ", "CU "];
    private static readonly string[] Articles = ["de la ", "de l'", "de l’", "des ", "du ", "de ", "d'", "d’"];

    public static string[] Of(string name)
    {
        if (!Abbreviations.Any(a => name.StartsWith(a, StringComparison.Ordinal)))
        {
            return [name];
        }

        var bare = name[3..];
        var article = Array.Find(Articles, a => bare.StartsWith(a, StringComparison.Ordinal));
        return article is null ? [name, bare] : [name, bare[article.Length..]];
    }
}
