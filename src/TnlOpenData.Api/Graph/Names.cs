using TnlOpenData.Tables;

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

    /// <summary>The enumeration of a column with a closed list of values; one for all columns that hold a scale.</summary>
    public static string EnumOf(Column column, string noun) => column.Name == "scale" ? "ScaleCode" : noun + Pascal(column.Name);

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];
}
