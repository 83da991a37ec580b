namespace TnlOpenData.Api.Graph;

/// <summary>The words of REST in the spelling of GraphQL: <c>level_status</c> → <c>levelStatus</c>, <c>gip</c> → <c>GIP</c>.</summary>
internal static class Names
{
    public static string Camel(string name)
    {
        var words = name.Split('_', '-');
        return words[0] + string.Concat(words.Skip(1).Select(Capital));
    }

    public static string Pascal(string name) => string.Concat(name.Split('_', '-').Select(Capital));

    public static string Screaming(string value) => value.Replace('-', '_').ToUpperInvariant();

    /// <summary>The enumeration of a column of the data with a closed list of values; one for all columns that hold a scale.</summary>
    /// <param name="described">Its table and name: <c>awards.level_status</c> → <c>AwardLevelStatus</c>.</param>
    public static string EnumOf(string described)
    {
        var (table, column) = (described[..described.IndexOf('.', StringComparison.Ordinal)], described[(described.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        return column == "scale" ? "ScaleCode" : Pascal(table.EndsWith("ies", StringComparison.Ordinal) ? table[..^3] + "y" : table[..^1]) + Pascal(column);
    }

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];
}
