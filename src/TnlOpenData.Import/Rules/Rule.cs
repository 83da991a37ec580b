using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Rules;

/// <summary>
/// What holds between cells, rows and tables, beyond what a schema can say. A rule is left out when a file it needs could not be
/// read: it would find nothing but what that file lacks.
/// </summary>
internal sealed record Rule(Func<PackageRows, IEnumerable<Problem>> Check, params Table[] Needs);
