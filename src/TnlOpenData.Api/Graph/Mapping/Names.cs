namespace TnlOpenData.Api.Graph.Mapping;

/// <summary>Converts REST names to GraphQL spelling: <c>level_status</c> → <c>levelStatus</c>, <c>gip</c> → <c>GIP</c>.</summary>
internal static class Names
{
    public static string Camel(string name)
    {
        var words = name.Split('_', '-');
        return words[0] + string.Concat(words.Skip(1).Select(Capital));
    }

    public static string Pascal(string name) => string.Concat(name.Split('_', '-').Select(Capital));

    public static string Screaming(string value) => value.Replace('-', '_').ToUpperInvariant();

    /// <summary>
    /// The name of the enumeration of a column: <c>awards.level_status</c> → <c>AwardLevelStatus</c>. All scale columns share one.
    /// </summary>
    /// <param name="qualified">Table and column.</param>
    public static string EnumOf(string qualified)
    {
        var dot = qualified.IndexOf('.', StringComparison.Ordinal);
        var column = qualified[(dot + 1)..];
        return column == "scale" ? "ScaleCode" : Pascal(Singular(qualified[..dot])) + Pascal(column);
    }

    private static string Singular(string table) => table.EndsWith("ies", StringComparison.Ordinal) ? table[..^3] + "y" : table[..^1];

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];
}
