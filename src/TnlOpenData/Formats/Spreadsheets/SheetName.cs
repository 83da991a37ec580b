namespace TnlOpenData.Formats.Spreadsheets;

/// <summary>What a sheet may be called: at most 31 characters, none of those that mean something in a reference.</summary>
internal static class SheetName
{
    private const int Longest = 31;

    /// <param name="number">From the second sheet of one table on.</param>
    public static string Of(string title, int number = 1)
    {
        var suffix = number > 1 ? $" ({number})" : "";
        var name = string.Concat(title.Where(IsAllowed)).Trim('\'', ' ');
        if (name.Length > Longest - suffix.Length)
        {
            name = name[..(Longest - suffix.Length)].Trim('\'', ' ');
        }

        return (name.Length == 0 ? "Données" : name) + suffix;
    }

    /// <summary>As references spell it.</summary>
    public static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsAllowed(char c) =>
        !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\uFFFE' or '\uFFFF');
}
