namespace TnlOpenData.Import.Rows;

/// <summary>What is wrong with a cell and what would be right.</summary>
internal sealed record Fault(string Wrong, string Right);
