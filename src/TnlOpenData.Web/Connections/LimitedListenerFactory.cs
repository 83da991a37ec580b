using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TnlOpenData.Web.Connections;

/// <summary>
/// Listens to sockets. Where the process has a limit of open files, all listeners together accept few more connections than the
/// server takes (<see cref="ConnectionLimits"/>): enough to refuse the surplus without a wait.
/// </summary>
public sealed class LimitedListenerFactory(IOptions<SocketTransportOptions> options, ILoggerFactory loggers) : IConnectionListenerFactory
{
    private const int SurplusAtATime = 16;

    private readonly SocketTransportFactory _sockets = new(options, loggers);
    private readonly SemaphoreSlim? _places = ConnectionLimits.Connections() is { } most ? new((int)most + SurplusAtATime) : null;

    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        var listener = await _sockets.BindAsync(endpoint, cancellationToken);
        return _places is null ? listener : new LimitedListener(listener, _places);
    }
}
