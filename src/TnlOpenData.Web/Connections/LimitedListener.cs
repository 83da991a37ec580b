using System.Net;
using Microsoft.AspNetCore.Connections;

namespace TnlOpenData.Web.Connections;

/// <summary>
/// Accepts a connection only when one of <paramref name="places"/> is free; the others wait in the system's queue.
/// The server refuses surplus connections only after they are accepted: a burst of them would hold a file descriptor each till then.
/// </summary>
internal sealed class LimitedListener(IConnectionListener listener, SemaphoreSlim places) : IConnectionListener
{
    private readonly CancellationTokenSource _unbound = new();

    public EndPoint EndPoint => listener.EndPoint;

    /// <returns>The next connection; null once the listener is unbound.</returns>
    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _unbound.Token);
            await places.WaitAsync(ended.Token);
        }
        catch (OperationCanceledException) when (_unbound.IsCancellationRequested)
        {
            return null;
        }

        var connection = await listener.AcceptAsync(cancellationToken);
        connection?.ConnectionClosed.Register(() => places.Release());
        return connection;
    }

    public async ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        await _unbound.CancelAsync();
        await listener.UnbindAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await listener.DisposeAsync();
        _unbound.Dispose();
    }
}
