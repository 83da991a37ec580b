using TnlOpenData.Import.Problems;
using TnlOpenData.Palmares;

namespace TnlOpenData.Import;

/// <summary>What came of reading a package: its content when nothing is wrong, and everything there is to say of it.</summary>
public sealed record PackageReadResult(ReleaseContent? Content, IReadOnlyList<Problem> Problems)
{
    public IEnumerable<Problem> Errors => Problems.Where(p => p.Severity == Severity.Error);
}
