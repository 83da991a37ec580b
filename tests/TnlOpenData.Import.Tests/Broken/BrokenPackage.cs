namespace TnlOpenData.Import.Tests;

/// <summary>One way to break a package, and every line that the reader must say of it.</summary>
internal sealed record BrokenPackage(string Kind, SyntheticPackage Package, params string[] Lines);
