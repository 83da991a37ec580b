namespace TnlOpenData.Resources.Changes;

/// <summary>One difference between two releases: a row, or one column of a row.</summary>
/// <param name="Table">The table of the data package.</param>
/// <param name="Key">The key of the row, its parts joined by a slash: <c>2018/nancy</c>.</param>
/// <param name="Kind"><c>added</c>, <c>removed</c> or <c>changed</c>.</param>
/// <param name="Column">The column that changed; null if the row was added or removed.</param>
/// <param name="Before">The former value; null for none.</param>
/// <param name="After">The new value; null for none.</param>
/// <param name="Statement">The change in one French sentence.</param>
public sealed record Change(string Table, string Key, string Kind, string? Column, string? Before, string? After, string Statement)
{
    public const string Added = "added";
    public const string Removed = "removed";
    public const string Changed = "changed";

    public static readonly string[] Kinds = [Added, Removed, Changed];
}
