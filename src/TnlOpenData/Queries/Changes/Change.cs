namespace TnlOpenData.Queries.Changes;

/// <summary>What differs between two releases in one row, or in one of its columns.</summary>
/// <param name="Table">The table of the data package.</param>
/// <param name="Key">The key of the row, its parts joined by a stroke: <c>2018/nancy</c>.</param>
/// <param name="Kind"><c>added</c>, <c>removed</c> or <c>changed</c>.</param>
/// <param name="Column">The column that changed; null when the row itself came or went.</param>
/// <param name="Before">The former value; null for none.</param>
/// <param name="After">The new value; null for none.</param>
/// <param name="Statement">The change in French, for people.</param>
public sealed record Change(string Table, string Key, string Kind, string? Column, string? Before, string? After, string Statement)
{
    public const string Added = "added";
    public const string Removed = "removed";
    public const string Changed = "changed";

    public static readonly string[] Kinds = [Added, Removed, Changed];
}
