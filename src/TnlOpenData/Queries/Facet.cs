namespace TnlOpenData.Queries;

/// <summary>How many rows each value of a filter would leave, with the question's other filters applied.</summary>
public sealed record Facet(string Name, IReadOnlyList<(string? Value, int Count)> Values);
