using TnlOpenData.Text;

namespace TnlOpenData.Web.Releases;

/// <summary>What the request needs is not there yet. The pipeline answers 503 with <c>Retry-After</c>.</summary>
public sealed class TemporarilyUnavailableException(Bilingual detail, TimeSpan retryAfter) : Exception(detail.En)
{
    public Bilingual Detail => detail;

    public TimeSpan RetryAfter => retryAfter;
}
